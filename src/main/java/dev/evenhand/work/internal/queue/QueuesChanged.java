package dev.evenhand.work.internal.queue;

import dev.evenhand.company.CompanyId;

/// Queues or the links to their supporters changed.
public record QueuesChanged(CompanyId company) {}
