package dev.evenhand.work.internal.store;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of an item's history.
public record AssignmentRow(
    WorkItem item,
    @Nullable PersonId person,
    @Nullable PersonId from,
    Instant at,
    @Nullable LocalDate day,
    String mode,
    Actor by,
    @Nullable DecisionId decision,
    String comment,
    @Nullable String request) {}
