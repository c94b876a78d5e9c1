package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What somebody can agree to, or agreed to.
///
/// @param taker who takes the turn that is asked for
/// @param theirs the turn they give in return, maybe of another week; nothing when they just take
///   it
public record Deal(PersonId taker, @Nullable Turn theirs) {}
