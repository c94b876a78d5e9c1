package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.Seat;
import org.jspecify.annotations.Nullable;

/// To whom and to when something applies. What is missing does not matter.
///
/// @param person place in the list of people, from 0
/// @param day place in the list of days, from 0
/// @param turn turn of the day, from 0
/// @param table number of a table
/// @param group name of a group
public record Scope(
    @Nullable Integer person,
    @Nullable Integer day,
    @Nullable Integer turn,
    @Nullable Integer table,
    @Nullable String group) {

  public static Scope ofWeek(int person) {
    return new Scope(person, null, null, null, null);
  }

  public static Scope ofDay(int person, int day) {
    return new Scope(person, day, null, null, null);
  }

  public static Scope ofSeat(Seat seat) {
    return new Scope(seat.person(), seat.day(), seat.turn(), null, null);
  }

  public static Scope ofTurn(int day, int turn) {
    return new Scope(null, day, turn, null, null);
  }

  public static Scope ofTable(int table, int day, int turn) {
    return new Scope(null, day, turn, table, null);
  }

  public static Scope ofGroup(String group, int day, int turn) {
    return new Scope(null, day, turn, null, group);
  }
}
