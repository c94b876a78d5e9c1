package dev.evenhand.work;

import org.jspecify.annotations.Nullable;

/// Where work of one kind waits, and how it is handed out.
///
/// @param kind of the items in it, such as `case`
/// @param policy name of the policy that chooses
/// @param casePattern regular expression that the whole key of an item must match
/// @param maxHeld how many of its items a person may hold before taking another; null for any
/// @param open whether every active person of the company supports it, except those whose own link
///   says otherwise
public record Queue(
    QueueId id,
    String name,
    String kind,
    String policy,
    QueueSettings settings,
    String casePattern,
    @Nullable Integer maxHeld,
    boolean open,
    long version) {}
