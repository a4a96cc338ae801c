import type { SimulatorInfo } from '../scenario/info.ts'
import type { Simulator } from '../simulator.ts'

/** What a person needs to see when the simulator is ready. */
export function banner(
  { version, url, whiteServer, rk7, referenceServer, delivery }: SimulatorInfo,
  { name, title }: Simulator['scenario'],
): string {
  return `r_keeper simulator ${version} is ready at ${url}

  Scenario         ${title} (${name}); what comes next: ${url}/_sim/scenario

  White Server     ${whiteServer.url}/wsserverlp/api/v2/aggregators/Create
  XML interface    ${rk7.url}
  Reference server ${referenceServer.url}
  Licensing        ${url}/ls5api/api/License/GetLicenseIdByAnchor
  Delivery         ${delivery.url}/orders/api/v1   token: ${delivery.tokenUrl}
  Control          ${url}/_sim   described at ${url}/_sim/openapi.json

Credentials (all invented) and things to order:  curl -s ${url}/_sim/info
A first request:
  curl -s -u '${rk7.username}:${rk7.password}' -H 'Content-Type: application/xml' \\
    --data '<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>' ${rk7.url}

Stop it with Ctrl+C.
`
}
