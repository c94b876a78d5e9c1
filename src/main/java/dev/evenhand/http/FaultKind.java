package dev.evenhand.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// All that can be wrong with a field of a request. Each has a code that never changes, and a
/// sentence in English whose places in braces name its arguments; clients say it in the reader's
/// language.
public enum FaultKind {
  MISSING("Expected something here, but it is missing."),
  COLUMN_MISSING("Expected the column that holds this, but none is chosen."),
  TOO_SHORT("Expected at least {least} characters."),
  TOO_LONG("Expected at most {most} characters."),
  TOO_MANY("Expected at most {most}, but there are {count}."),
  TOO_FEW("Expected at least {least}, but there are {count}."),
  TOO_MANY_ROWS("Expected at most {most} rows.\nMaybe split the file."),
  TOO_MANY_WINDOWS("Expected at most {most} windows.\nMaybe choose wider ones."),
  NOT_IN_RANGE("Expected a whole number from {least} to {most}, but got {value}."),
  NUMBER_NOT_IN_RANGE("Expected a number from {least} to {most}, but got {value}."),
  ZERO("Expected a number other than 0."),
  TOO_SMALL("Expected a whole number of at least {least}, but got {value}."),
  NOT_ONE_OF("Expected one of {allowed}, but got “{value}”."),
  UNKNOWN("There is no “{value}” here."),
  NO_QUEUE_OF_CASES("There is no queue of cases named “{value}”."),
  NOBODY_NAMED("There is nobody named “{value}”."),
  TWICE("Expected each once, but “{value}” is there twice."),
  TAKEN("Somebody else has “{value}”."),
  LEAVE_THERE("There is leave from {first} to {last} already."),
  NOT_YOURS("You may not change this for {who}."),
  WRONG_KIND("Expected another kind of value here."),
  NOT_A_TEXT("Expected a text, but got “{value}”."),
  NOT_TRUE_OR_FALSE("Expected true or false, but got “{value}”."),
  NOT_AN_OBJECT("Expected an object, but got “{value}”."),
  NOT_A_LIST("Expected a list, but got “{value}”."),
  NOT_AN_ID("Expected an id, but got “{value}”."),
  NOT_A_WORD("Expected a word of small letters, such as case, but got “{value}”."),
  NOT_AN_EMAIL("Expected an e-mail address, but got “{value}”."),
  NOT_A_USERNAME("Expected a username without blanks."),
  NOT_A_WEBHOOK("Expected the address of a webhook, which begins with https://."),
  NOT_A_ZONE("Expected an IANA time zone such as Europe/Madrid, but got “{value}”."),
  NOT_A_DAY("Expected a day such as 2026-03-13, but got “{value}”."),
  NOT_A_TIME("Expected a time of day such as 09:30, but got “{value}”."),
  NOT_A_MOMENT("Expected a date and time such as 2026-03-13 18:00, but got “{value}”."),
  NOT_AFTER_THE_OPENING("Expected a time after the opening."),
  NOT_IN_THE_PAST("Expected a time in the past, but got “{value}”."),
  NOT_SINCE("Expected a time since {first}, but got “{value}”."),
  NOT_LATER("Expected a time after {before}, but got {value}."),
  NOT_AN_INSTANT("Expected an instant such as 2026-03-13T18:00:00Z, but got “{value}”."),
  NOT_A_DAY_OR_INSTANT("Expected an instant or a day such as 2026-03-13, but got “{value}”."),
  NOT_A_MONDAY("Expected a Monday, but got {value}."),
  OUTSIDE_THE_CALENDAR("Expected a time from {first} to {last}, but got {value}."),
  NOT_IN_THE_FUTURE("Expected an instant in the future."),
  BEFORE_THE_START("Expected a day that is not before {start}, but got {value}."),
  MUST_STAY("Expected it to stay “{value}”."),
  ONLY_IF("Expected it only where {field} is {value}."),
  ONLY_UNLESS("Expected it only where {field} is not {value}."),
  WRONG_CURSOR("Expected a cursor from an earlier page of this list."),
  DOES_NOT_MATCH("Expected an id that matches {pattern}, as {queue} has them."),
  PATTERN_TOO_LARGE("Expected fewer repetitions: written out, this pattern is too long."),
  PATTERN_REFERS_BACK("Expected no back-references such as “{part}”: they are not possible."),
  PATTERN_LOOKS_AROUND("Expected no looking ahead or behind with “(?”: it is not possible."),
  PATTERN_UNBALANCED("Expected a “(” for each “)”."),
  PATTERN_UNREADABLE("Expected a regular expression as RE2 runs it, but got {problem}: “{part}”."),
  SAME_AS_USERNAME("Expected a password other than the username."),
  WRONG_PASSWORD("Expected your current password."),
  FILE_NOT_TEXT("Expected a file of text, but this is none.\nMaybe save the spreadsheet as CSV."),
  FILE_EMPTY("Expected the names of the columns and at least one row."),
  FILE_UNREADABLE("The file cannot be read to its end: {problem}"),
  NOT_A_KEY("Expected a key of letters, digits, “-” and “_”, but got “{value}”."),
  NOT_AN_ADDRESS("Expected an address that begins with https:// or http://, but got “{value}”."),
  NOT_A_DESTINATION(
      "Expected a host, an address or a network, such as *.example.com:8443 or 10.1.0.0/16, but got “{value}”."),
  NO_SUCH_TASK("There is no task with the key “{value}”."),
  NO_SUCH_FIELD("There is no field “{value}” in the workflow."),
  NO_WAY_THERE("No transition leads to “{value}” from the start."),
  NO_START("Expected at least one transition from the start, which is from null."),
  NOWHERE("Expected a transition to come from a task or to go to one."),
  NOT_AN_OPERATOR("Expected one of the operators {allowed}, but got “{value}”."),
  NOT_COMPARABLE("Expected a number, a text, true or false to compare with, but got “{value}”."),
  NOT_A_PATH("Expected a JSONPath such as $.result.score, but in “{value}” {problem}."),
  NOT_A_SCHEMA("Expected a JSON Schema: {problem}"),
  OUTSIDE_THE_SCHEMA("The schema says: {problem}"),
  LAYOUT_BROKEN("Expected a layout that compiles, but in line {line}, column {column}: {problem}."),
  DIGITS("Expected a number of fewer digits, but got “{value}”.");

  private static final int LONGEST_VALUE = 80;

  private final String english;

  FaultKind(String english) {
    this.english = english;
  }

  /// What clients know it by, in kebab-case.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The names of its arguments, in their order.
  public List<String> arguments() {
    return Fault.arguments(english);
  }

  /// The sentence, with the names of its arguments in braces.
  public String english() {
    return english;
  }

  /// A fault of this kind, with its arguments in their order.
  public Fault of(@Nullable Object... values) {
    var arguments = arguments();
    if (values.length != arguments.size()) {
      throw new IllegalArgumentException(
          "Expected %s for %s, but got %d values.".formatted(arguments, code(), values.length));
    }
    var named = new LinkedHashMap<String, Object>();
    for (int i = 0; i < values.length; i++) {
      named.put(arguments.get(i), plain(values[i]));
    }
    return new Fault(this, Collections.unmodifiableMap(named));
  }

  private static Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number;
      case List<?> list -> new ArrayList<>(list);
      case Object other -> abbreviated(other.toString());
    };
  }

  private static String abbreviated(String text) {
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
  }
}
