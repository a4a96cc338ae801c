/** Procedures of the StoreHouse server that White Server lets through. Source: vendor's documentation. */
export const allowedProcedures: readonly string[] = `
  ReplGoodsCategories ReplGGroups ReplGGroupsGuid ReplGoods ReplGoodsGuid ReplCmpGroups ReplCmpGroupsGuid ReplCmp ReplCmpBaseGuid
  ReplCorrs RplDivisions ReplSUnits ReplSUnitsGuid ReplODocs ReplODocsPrepare EActs EAct ModEAct UpdEDoc InsEReply EGoodsByEMark
  EGoodsByEMarkList CntrSpecsByExtCode EGoodsPrices EGoods GRemns RptSale ODocs ODoc ModODoc DelODoc GDoc13 InsGDoc13 DelGDoc13
  GDoc12 GDoc12Exp GDoc12ExpEx InsGDoc12 DelGDoc12 GDoc8 GDoc8Diffs InsGDoc8 DelGDoc8 GDoc1 InsGDoc1 DelGDoc1 GDoc5 InsGDoc5
  DelGDoc5 GDoc10 InsGDoc10 DelGDoc10 GDoc11 InsGDoc11 DelGDoc11 GDoc4 InsGDoc4 DelGDoc4 GDoc0 InsGDoc0 DelGDoc0 GDocs
  ActivateGDoc Countries ModCountries Regions ModRegions CDecls ModCDecls Taxes1 ModTaxes1 Taxes2 ModTaxes2 Goods GoodsPCost
  GoodsPCostEx GoodsMUnits GoodsItem InsGood DelGood GGroups GGroupsTree GGroup InsGGroup UpdGGroup DelGGroup GoodsCategories
  ModGoodsCategories BGoodsCategories ModBGoodsCategories MGroups MGroup InsMGroup UpdMGroup DelMGroup MUnits MUnit InsMUnit
  UpdMUnit DelMUnit Corrs InsCorr UpdCorr DelCorr CntrSpecs CntrSpec LEntities ModLEntities Divisions ModDivisions Departs Depart
  InsDepart UpdDepart DelDepart Currencies ModCurrencies`
  .trim()
  .split(/\s+/)
