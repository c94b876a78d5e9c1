package dev.evenhand.solver.domain.load;

/// How many turns a person could take in a week at most.
final class Capacity {
  private Capacity() {}

  static int of(LoadPerson person, LoadFrame frame) {
    int turns = 0;
    for (int day = 0; day < frame.workingDays(); day++) {
      turns += ofDay(person, day, frame);
    }
    return turns;
  }

  /// The longest run of consecutive free turns that is at most `maxPerDay` long and does not hold
  /// all break turns. A longer free stretch counts by such a part of it.
  static int ofDay(LoadPerson person, int day, LoadFrame frame) {
    int longest = 0;
    for (int first = 0; first < frame.turnsPerDay(); first++) {
      int end = first;
      while (end < frame.turnsPerDay() && person.isFree(day, end) && isAllowed(first, end, frame)) {
        end++;
      }
      longest = Math.max(longest, end - first);
    }
    return longest;
  }

  private static boolean isAllowed(int first, int last, LoadFrame frame) {
    return last - first + 1 <= frame.maxPerDay() && !holdsTheBreak(first, last, frame);
  }

  private static boolean holdsTheBreak(int first, int last, LoadFrame frame) {
    return !frame.breakTurns().isEmpty()
        && frame.breakTurns().stream().allMatch(turn -> first <= turn && turn <= last);
  }
}
