// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { date } from '../../schemas/values.ts'
import { z } from 'zod'

export const ShGetEDoc = {
  params: addressed({ rid: z.int(), type: z.literal([4, 5, 11]).nullable().optional() }),
  taskResponse: z.looseObject({ filter: z.looseObject({ fsRarId: z.string().optional(), attributes: z.string().optional() }), invoice: z.looseObject({ rid: z.int().nullable(), invoiceDate: date.optional(), shipmentDate: date.optional(), packedFlag: z.int().optional(), wayBillRegId: z.string().optional(), identityEgais: z.string().optional(), numberEgais: z.string().optional(), comment: z.string().optional(), xmlVersion: z.int().optional(), options: z.unknown().nullable().optional(), wbTypeEgais: z.int().optional(), docType: z.int().optional(), supplierEgais: z.looseObject({ rid: z.int(), type: z.int().optional(), codeEgais: z.string().optional(), fullName: z.string().optional(), shortName: z.string().optional(), inn: z.string().optional() }).optional() }) }),
}
