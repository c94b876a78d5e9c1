package dev.evenhand.roster.internal.imports;

import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds people by what tables call them: a username, an e-mail address, or a name only one has.
final class KnownPeople {
  private final List<Member> all;
  private final Map<String, Member> byName = new HashMap<>();

  KnownPeople(List<Member> all) {
    this.all = all;
    var shared = new HashSet<String>();
    for (var member : all) {
      var name = plain(member.person().displayName());
      if (byName.put(name, member) != null) {
        shared.add(name);
      }
    }
    shared.forEach(byName::remove);
    all.stream()
        .filter(member -> !member.person().email().isEmpty())
        .forEach(member -> byName.put(plain(member.person().email()), member));
    all.forEach(member -> byName.put(plain(member.person().username()), member));
  }

  List<Member> all() {
    return all;
  }

  Optional<Member> find(String who) {
    return Optional.ofNullable(byName.get(plain(who)));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
