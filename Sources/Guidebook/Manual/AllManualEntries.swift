/// Everything Markdown can ask for, directives before roles, in the manual's order.
public let allManualEntries: [ManualEntry] = allDirectives.map(\.manual) + allRoles.map(\.manual)
