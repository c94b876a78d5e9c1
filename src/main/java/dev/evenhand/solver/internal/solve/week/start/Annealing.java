package dev.evenhand.solver.internal.solve.week.start;

import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.model.Layout;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Makes a timetable: greedily, turn by turn, then by simulated annealing (Kirkpatrick, Gelatt,
/// Vecchi 1983). A move gives one turn to somebody else, or one person another turn, or is only one
/// half of such.
public final class Annealing {
  private static final int SAMPLES = 500;
  private static final double COOLING = 0.01;
  private static final int TRIES = 12;
  private static final int LOOK_EVERY = 4096;

  private final Board board;
  private final RandomGenerator random;
  private final int turns;
  private final int people;
  private final int[][] seatsInTurn;
  private long cost;
  private long bestCost;
  private long[] best;

  public Annealing(Layout layout, long[] start, RandomGenerator random) {
    board = new Board(layout, start);
    this.random = random;
    turns = layout.problem().days().size() * layout.turns();
    people = layout.problem().people().size();
    seatsInTurn = new int[turns][];
    for (int turn = 0; turn < turns; turn++) {
      int at = turn;
      seatsInTurn[turn] =
          IntStream.range(0, people)
              .map(person -> person * turns + at)
              .filter(this::isOpen)
              .toArray();
    }
    best = board.masks();
  }

  /// The best timetable found; whether it keeps all rules is for others to say.
  public long[] best() {
    return best.clone();
  }

  /// Gives the hardest turns to people first, as long as that lowers the cost.
  public Annealing fill() {
    IntStream.range(0, turns)
        .boxed()
        .sorted((some, other) -> seatsInTurn[some].length - seatsInTurn[other].length)
        .forEach(this::fill);
    best = board.masks();
    return this;
  }

  /// Makes so many moves, cooling down all the way.
  public void run(long moves, Countdown clock, Stop stop) {
    if (IntStream.range(0, turns).allMatch(turn -> seatsInTurn[turn].length == 0)) {
      return;
    }
    double warm = temperature();
    for (long move = 0; move < moves; move++) {
      if (move % LOOK_EVERY == 0 && (stop.isRequested() || clock.isOver())) {
        return;
      }
      move(warm * Math.pow(COOLING, (double) move / moves));
    }
  }

  private boolean isOpen(int seat) {
    var day = board.layout().days().get(seat / board.layout().turns());
    return (day.open() >>> seat % board.layout().turns() & 1) == 1;
  }

  private void fill(int turn) {
    int seat = cheapest(turn);
    while (seat >= 0) {
      board.flip(seat);
      seat = cheapest(turn);
    }
  }

  /// The seat of a turn that lowers the cost most, or -1.
  private int cheapest(int turn) {
    int cheapest = -1;
    long least = 0;
    for (int seat : seatsInTurn[turn]) {
      long change = board.isTaken(seat) ? 0 : board.change(seat);
      if (change < least) {
        least = change;
        cheapest = seat;
      }
    }
    return cheapest;
  }

  private void move(double temperature) {
    int first = anySeat();
    int second = partner(first);
    long change = board.change(first);
    board.flip(first);
    if (second >= 0) {
      change += board.change(second);
      board.flip(second);
    }
    if (change <= 0 || random.nextDouble() < Math.exp(-change / temperature)) {
      cost += change;
      keepBest();
      return;
    }
    board.flip(first);
    if (second >= 0) {
      board.flip(second);
    }
  }

  /// A seat to change the other way round: of the same turn, of the same person, or none.
  private int partner(int first) {
    int kind = random.nextInt(8);
    for (int at = 0; kind > 0 && at < TRIES; at++) {
      int seat =
          kind > 3
              ? any(seatsInTurn[first % turns])
              : first / turns * turns + random.nextInt(turns);
      if (isOpen(seat) && board.isTaken(seat) != board.isTaken(first)) {
        return seat;
      }
    }
    return -1;
  }

  private int anySeat() {
    while (true) {
      var seats = seatsInTurn[random.nextInt(turns)];
      if (seats.length > 0) {
        return any(seats);
      }
    }
  }

  private int any(int[] seats) {
    return seats[random.nextInt(seats.length)];
  }

  private void keepBest() {
    if (cost < bestCost) {
      bestCost = cost;
      best = board.masks();
    }
  }

  /// What a change costs usually.
  private double temperature() {
    var changes =
        IntStream.range(0, SAMPLES)
            .mapToLong(_ -> Math.abs(board.change(anySeat())))
            .filter(change -> change > 0 && change < Board.BROKEN)
            .sorted()
            .toArray();
    return changes.length == 0 ? 1 : Math.max(1, changes[changes.length / 4] / 2.0);
  }
}
