package dev.evenhand.workflow.domain.run;

import dev.evenhand.workflow.Value;

/// A task of an instance that is not done.
///
/// @param number which one of the instance it is, from 1 on
/// @param failures how often a service did not answer well
/// @param isInError whether it waits to be tried again or repaired
public record OpenTask(
    int number, String task, Value.Entries input, int failures, boolean isInError) {}
