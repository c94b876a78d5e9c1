package dev.evenhand.people;

import dev.evenhand.company.CompanyId;

/// Something about a person changed, or a person was created or deleted.
public record PersonChanged(CompanyId company, PersonId person) {}
