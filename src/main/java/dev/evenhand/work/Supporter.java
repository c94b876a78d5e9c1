package dev.evenhand.work;

import dev.evenhand.people.PersonId;

/// The link between a person and a queue.
///
/// @param active whether the person takes part at present
/// @param quota at least 1; how it acts is the queue's `quotaRule`
public record Supporter(QueueId queue, PersonId person, boolean active, int quota, long version) {}
