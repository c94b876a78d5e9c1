package dev.evenhand.people;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
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
    @Nullable Map<String, Object> after) {

  /// What a change was about.
  ///
  /// @param kind a code, for which screens have words
  /// @param id told as its text
  /// @param name what people call it; empty when it has no name but that of its kind
  public record Subject(String kind, Object id, String name) {}

  /// Whoever acts made something in the current company.
  public static Changed created(Instant at, Subject subject, Map<String, Object> after) {
    return of(at, Actor.current(), "created", subject, null, after);
  }

  /// Whoever acts changed something in the current company; only the fields that are not the same
  /// any more are told.
  public static Changed changed(
      Instant at, Subject subject, Map<String, Object> before, Map<String, Object> after) {
    return of(
        at, Actor.current(), "changed", subject, unlike(before, after), unlike(after, before));
  }

  /// Whoever acts removed something from the current company.
  public static Changed deleted(Instant at, Subject subject, Map<String, Object> before) {
    return of(at, Actor.current(), "deleted", subject, before, null);
  }

  /// Somebody did something in the current company.
  public static Changed of(
      Instant at,
      Actor actor,
      String action,
      Subject subject,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    return new Changed(
        Tenancy.current(),
        at,
        actor.person(),
        actor.name(),
        action,
        subject.kind(),
        subject.id().toString(),
        subject.name(),
        before,
        after);
  }

  private static Map<String, Object> unlike(Map<String, Object> one, Map<String, Object> other) {
    var fields = new TreeMap<>(one);
    fields.entrySet().removeAll(other.entrySet());
    return fields;
  }
}
