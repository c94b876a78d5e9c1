package dev.evenhand.solver.domain.shifts;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The hard rules for each person of a shift roster; each answers with a sentence per breach.
public enum StaffRule {
  /// At most so many shifts of each type.
  MAX_SHIFTS,
  /// At most so many minutes in all.
  MAX_MINUTES,
  /// At least so many minutes in all.
  MIN_MINUTES,
  /// At most so many days worked in a row.
  MAX_CONSECUTIVE_SHIFTS,
  /// At least so many days worked in a row.
  MIN_CONSECUTIVE_SHIFTS,
  /// At least so many days off in a row.
  MIN_CONSECUTIVE_DAYS_OFF,
  /// At most so many weekends worked.
  MAX_WEEKENDS,
  /// Free on the days off.
  DAYS_OFF,
  /// No shift after one that it must not follow.
  FORBIDDEN_SUCCESSION;

  List<Breach> breaches(Duty duty) {
    return sentences(duty).map(why -> new Breach(this, duty.member().id(), why)).toList();
  }

  private Stream<String> sentences(Duty duty) {
    return switch (this) {
      case MAX_SHIFTS -> tooManyOfAType(duty);
      case MAX_MINUTES -> tooManyMinutes(duty);
      case MIN_MINUTES -> tooFewMinutes(duty);
      case MAX_CONSECUTIVE_SHIFTS -> tooLongAtWork(duty);
      case MIN_CONSECUTIVE_SHIFTS -> tooShortAtWork(duty);
      case MIN_CONSECUTIVE_DAYS_OFF -> tooShortOff(duty);
      case MAX_WEEKENDS -> tooManyWeekends(duty);
      case DAYS_OFF -> workedDaysOff(duty);
      case FORBIDDEN_SUCCESSION -> forbiddenSuccessions(duty);
    };
  }

  private static Stream<String> tooManyOfAType(Duty duty) {
    var shifts = duty.problem().shifts();
    return IntStream.range(0, shifts.size())
        .filter(shift -> duty.count(shift) > duty.member().maxShifts().get(shift))
        .mapToObj(shift ->
            "Expected at most %d shifts %s, but there are %d."
                .formatted(
                    duty.member().maxShifts().get(shift),
                    shifts.get(shift).id(),
                    duty.count(shift)));
  }

  private static Stream<String> tooManyMinutes(Duty duty) {
    int most = duty.member().minutes().most();
    return duty.minutes() <= most
        ? Stream.empty()
        : Stream.of(
            "Expected at most %d minutes, but there are %d.".formatted(most, duty.minutes()));
  }

  private static Stream<String> tooFewMinutes(Duty duty) {
    int least = duty.member().minutes().least();
    return duty.minutes() >= least
        ? Stream.empty()
        : Stream.of(
            "Expected at least %d minutes, but there are %d.".formatted(least, duty.minutes()));
  }

  private static Stream<String> tooLongAtWork(Duty duty) {
    int most = duty.member().stretches().mostWork();
    return duty.workRuns().stream()
        .filter(run -> run.length() > most)
        .map(
            run -> "Expected at most %d days of work in a row, but %s.".formatted(most, days(run)));
  }

  private static Stream<String> tooShortAtWork(Duty duty) {
    int least = duty.member().stretches().leastWork();
    return duty.workRuns().stream()
        .filter(run -> !run.open() && run.length() < least)
        .map(run ->
            "Expected at least %d days of work in a row, but %s.".formatted(least, days(run)));
  }

  private static Stream<String> tooShortOff(Duty duty) {
    int least = duty.member().stretches().leastRest();
    return duty.restRuns().stream()
        .filter(run -> !run.open() && run.length() < least)
        .map(run -> "Expected at least %d days off in a row, but %s.".formatted(least, days(run)));
  }

  private static Stream<String> tooManyWeekends(Duty duty) {
    int most = duty.member().stretches().mostWeekends();
    return duty.weekends() <= most
        ? Stream.empty()
        : Stream.of(
            "Expected at most %d weekends, but there are %d.".formatted(most, duty.weekends()));
  }

  private static Stream<String> workedDaysOff(Duty duty) {
    return duty.worked()
        .filter(duty.member().daysOff()::contains)
        .mapToObj("Expected day %d to be free, but it is worked."::formatted);
  }

  private static Stream<String> forbiddenSuccessions(Duty duty) {
    return duty.worked()
        .filter(day -> day > 0 && duty.isWorked(day - 1))
        .filter(day -> duty.shift(day - 1).notNext().contains(duty.row().get(day)))
        .mapToObj(day ->
            "Expected no shift %s after %s, but they follow on day %d."
                .formatted(duty.shift(day).id(), duty.shift(day - 1).id(), day));
  }

  private static String days(Duty.Run run) {
    return "days %d to %d are %d".formatted(run.from(), run.to() - 1, run.length());
  }
}
