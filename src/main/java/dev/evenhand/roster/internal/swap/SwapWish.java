package dev.evenhand.roster.internal.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody asks for.
///
/// @param asker whose turn it is; nobody when it is the one who asks
/// @param asked the only one who is asked; nobody when everybody is
public record SwapWish(
    LocalDate week,
    Place place,
    @Nullable PersonId asker,
    Want want,
    @Nullable PersonId asked,
    String comment) {}
