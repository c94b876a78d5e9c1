package dev.evenhand.availability;

import dev.evenhand.company.CompanyId;

/// Somebody's shift, presence or leave, or the company's closures changed: who can take work may be
/// different now or later.
public record AvailabilityChanged(CompanyId company) {}
