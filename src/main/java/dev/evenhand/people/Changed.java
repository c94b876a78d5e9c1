package dev.evenhand.people;

import dev.evenhand.company.CompanyId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody changed something; published by every module in the transaction of the change, for
/// audit and live screens.
///
/// @param actor person who did it; null when Evenhand did
/// @param action past tense, such as `created`, `changed`, `deleted`, `signed-in`
/// @param subject kind of the thing, such as `person`, `queue`, `leave`
/// @param subjectId its id as text
/// @param name what people call it
/// @param before the fields that changed, as they were; null when it did not exist
/// @param after the fields that changed, as they are; null when it exists no more
public record Changed(
    CompanyId company,
    Instant at,
    @Nullable PersonId actor,
    String actorName,
    String action,
    String subject,
    String subjectId,
    String name,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after) {}
