package dev.evenhand.roster.internal.run;

import dev.evenhand.company.CompanyId;
import java.util.UUID;

/// A run has come to an end.
public record RunEnded(CompanyId company, UUID run) {}
