package dev.evenhand.roster.internal.credit;

import dev.evenhand.people.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One movement of a person's credit.
///
/// @param week that brought it; nothing when it was given by hand
/// @param why `published`, `swap`, `edit`, `import` or `by-hand`
/// @param reason what whoever gave it by hand said
public record CreditEntry(
    UUID id,
    PersonId person,
    @Nullable LocalDate week,
    BigDecimal amount,
    String why,
    String reason,
    Instant at,
    @Nullable PersonId by) {}
