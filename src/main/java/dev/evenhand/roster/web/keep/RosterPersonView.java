package dev.evenhand.roster.web.keep;

import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who takes phone turns, or could, as the API shows it.
record RosterPersonView(
    UUID id,
    String username,
    String displayName,
    String email,
    boolean active,
    boolean planned,
    @Nullable String extension,
    String colour,
    @Nullable Integer table,
    List<String> groups,
    BigDecimal ideal,
    @Nullable Integer maxPerDay,
    boolean needsBreak,
    BigDecimal credit,
    long version,
    boolean mayEdit) {
  static RosterPersonView of(Member member, BigDecimal credit, boolean mayEdit) {
    var person = member.person();
    var roster = member.roster();
    return new RosterPersonView(
        person.id().value(),
        person.username(),
        person.displayName(),
        person.email(),
        person.active(),
        roster.planned(),
        roster.extension(),
        roster.colour(),
        roster.table(),
        List.copyOf(roster.groups()),
        roster.ideal(),
        roster.maxPerDay(),
        roster.needsBreak(),
        credit,
        roster.version(),
        mayEdit);
  }
}
