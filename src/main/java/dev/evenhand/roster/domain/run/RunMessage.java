package dev.evenhand.roster.domain.run;

import java.util.Map;

/// What there is to say of a run: a code with arguments for clients that have words for it, and the
/// same in English.
///
/// @param code of a [RunMessageKind]; empty when there are no more than words
/// @param args the arguments of its kind, by their names
/// @param text in English; empty when there is nothing to say
public record RunMessage(String code, Map<String, Object> args, String text) {
  /// Nothing to say.
  public static final RunMessage NONE = new RunMessage("", Map.of(), "");

  public RunMessage {
    args = Map.copyOf(args);
  }

  /// A turn, as an argument.
  ///
  /// @param turn of the day, from 0
  /// @param from when it begins
  public record Turn(String day, int turn, String from) {
    /// In English.
    @Override
    public String toString() {
      return day + " " + from;
    }
  }

  /// The same, with more said in English alone, since clients have it as data elsewhere.
  public RunMessage withMore(String more) {
    return new RunMessage(code, args, (text + "\n" + more).strip());
  }
}
