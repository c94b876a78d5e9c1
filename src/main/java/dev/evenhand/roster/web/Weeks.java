package dev.evenhand.roster.web;

import dev.evenhand.http.Refused;
import dev.evenhand.roster.internal.week.Assembled;
import org.springframework.http.HttpStatus;

/// What the API says of weeks that cannot be planned.
public final class Weeks {
  private Weeks() {}

  public static Assembled.Ready ready(Assembled assembled) {
    return switch (assembled) {
      case Assembled.Ready ready -> ready;
      case Assembled.Not not -> throw refused(not);
    };
  }

  public static Refused refused(Assembled.Not not) {
    return switch (not) {
      case Assembled.Closed() ->
          new Refused(
              HttpStatus.CONFLICT,
              "week-closed",
              "Expected a day to plan, but the company is closed on all of them.");
      case Assembled.NoPeople() ->
          new Refused(
              HttpStatus.CONFLICT,
              "nobody-to-plan",
              "Expected somebody who takes turns, but there is nobody.\n"
                  + "Maybe add people to the roster.");
    };
  }
}
