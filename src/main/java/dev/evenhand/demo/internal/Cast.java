package dev.evenhand.demo.internal;

import dev.evenhand.availability.Shift;
import dev.evenhand.availability.WeeklyShift;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who works at the demo company, when, and for which queues.
final class Cast {
  private Cast() {}

  /// @param skills queue to quota
  record Member(
      String first,
      String last,
      String team,
      String zone,
      String hours,
      Map<String, Integer> skills) {
    String username() {
      return first.toLowerCase(Locale.ROOT);
    }
  }

  static final List<String> TEAMS = List.of("Harbour", "Lakeside");

  static final List<String> QUEUES =
      List.of("Sign-in and accounts", "Payments", "Printing", "Networks", "Warehouse app");

  private static final Map<String, Integer> ACCOUNTS_AND_PAYMENTS =
      Map.of(QUEUES.get(0), 1, QUEUES.get(1), 1);
  private static final Map<String, Integer> DEVICES = Map.of(QUEUES.get(2), 1, QUEUES.get(3), 1);
  private static final Map<String, Integer> ALL_ROUND =
      Map.of(QUEUES.get(0), 1, QUEUES.get(2), 2, QUEUES.get(4), 1);

  static final List<Member> MEMBERS =
      List.of(
          member("Amy", "Okafor", 0, "Europe/Madrid", "09:00-18:00", ACCOUNTS_AND_PAYMENTS),
          member("Ben", "Lindqvist", 0, "Europe/Madrid", "09:00-18:00", ACCOUNTS_AND_PAYMENTS),
          member("Cai", "Morgan", 0, "Europe/Lisbon", "14:00-22:00", ALL_ROUND),
          member("Dora", "Puig", 0, "Europe/Madrid", "08:00-16:00", ALL_ROUND),
          member("Emil", "Novak", 0, "Europe/Prague", "09:00-17:30", DEVICES),
          member("Farah", "Haddad", 0, "Europe/Madrid", "09:00-18:00", DEVICES),
          member("Gwen", "Ashby", 1, "America/New_York", "09:00-17:00", ACCOUNTS_AND_PAYMENTS),
          member("Hugo", "Serra", 1, "America/New_York", "12:00-20:00", ALL_ROUND),
          member("Ines", "Duarte", 1, "America/Sao_Paulo", "09:00-18:00", DEVICES),
          member("Jon", "Iverson", 1, "Australia/Sydney", "09:00-17:00", ACCOUNTS_AND_PAYMENTS),
          member("Kiri", "Tane", 1, "Pacific/Auckland", "08:00-16:00", ALL_ROUND),
          member("Lena", "Brandt", 1, "Europe/Berlin", "22:00-06:00", DEVICES));

  private static Member member(
      String first, String last, int team, String zone, String hours, Map<String, Integer> skills) {
    return new Member(first, last, TEAMS.get(team), zone, hours, skills);
  }

  /// The same hours from Monday to Friday; those of the night shift every day.
  static WeeklyShift week(Member member) {
    var start = LocalTime.parse(member.hours().substring(0, 5));
    var end = LocalTime.parse(member.hours().substring(6));
    var days = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (day.getValue() <= 5 || end.isBefore(start)) {
        days.put(day, new Shift(start, end));
      }
    }
    return new WeeklyShift(days);
  }
}
