/// Every role, in the manual's order.
public let allRoles: [RoleKind] = [RoleKind(ValueRole.self), RoleKind(ClaimRole.self)]
