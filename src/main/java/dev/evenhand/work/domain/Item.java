package dev.evenhand.work.domain;

import dev.evenhand.work.Priority;
import dev.evenhand.work.WorkItemId;

/// The facts of one piece of work that a policy may look at.
public record Item(WorkItemId id, String key, Priority priority, Terms terms) {}
