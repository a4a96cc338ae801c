/** Class of the dishes that are combos. Source: vendor's documentation. */
export const comboClass = 'TRK7MenuItemCombo'
