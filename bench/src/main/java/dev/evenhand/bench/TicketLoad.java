package dev.evenhand.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;

/// What a step and the list pages cost with few instances, and then with many: one server, one run.
///
/// Arguments: the server's address, its process, the database's address, how many instances are
/// running and how many finished in the end. Prints `name value` lines.
public final class TicketLoad {
  /// What there is at first, of what there is in the end.
  private static final int FEW = 100;

  private static final int INSTANCES = 200;
  private static final int WARM_UP = 6;
  private static final int WINDOWS = 9;

  private final Connection owner;
  private final URI server;
  private final Processor processor;
  private final TicketOffice office;
  private final Api api;
  private final TicketArchive archive;

  private TicketLoad(Connection owner, String server, long process)
      throws SQLException, IOException, InterruptedException {
    this.owner = owner;
    this.server = URI.create(server);
    processor = Processor.of(process, owner);
    office = TicketOffice.furnish(owner, server);
    api = new Api(server);
    Clerks.hire(owner, office.company());
    archive = TicketArchive.open(owner, office, api);
  }

  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    int running = Integer.parseInt(args[3]);
    int finished = Integer.parseInt(args[4]);
    try (var owner = DriverManager.getConnection(args[2], "postgres", "")) {
      var load = new TicketLoad(owner, args[0], Long.parseLong(args[1]));
      load.archive.addLately(running / FEW, finished / FEW);
      load.tellHowMany("few_");
      load.steps("warm-up", WARM_UP);
      load.pages("few_");
      var few = load.steps("few", WINDOWS);
      load.archive.addBefore(running - running / FEW, finished - finished / FEW);
      load.tellHowMany("many_");
      load.steps("warm-up", WARM_UP);
      var many = load.steps("many", WINDOWS);
      load.pages("many_");
      compare(few, many);
    }
  }

  private void tellHowMany(String prefix) throws SQLException {
    report(prefix + "running", archive.count("status not in ('COMPLETED', 'CANCELLED')"));
    report(prefix + "finished", archive.count("status in ('COMPLETED', 'CANCELLED')"));
  }

  private List<Tickets.Window> steps(String name, int windows)
      throws SQLException, InterruptedException, ExecutionException {
    var steps = new EvenhandSteps(server, owner, office);
    var seen = new ArrayList<Tickets.Window>();
    for (int i = 0; i < windows; i++) {
      var window = Tickets.measure(steps, INSTANCES, processor);
      Tickets.tell(steps, name + " " + (i + 1), window);
      seen.add(window);
    }
    return seen;
  }

  private void pages(String prefix)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    var asked =
        new Asked(
            server,
            api.authorization().substring("Bearer ".length()),
            Clerks.token(Clerks.IDLE + 1),
            Clerks.token(Clerks.IDLE),
            Clerks.id(owner, Clerks.IDLE + 1).toString(),
            office.number(owner) / 2);
    new Pages(server, asked.all()).measure(prefix);
  }

  private static void compare(List<Tickets.Window> few, List<Tickets.Window> many) {
    compare("steps_per_second", few, many, Tickets.Window::perSecond);
    compare("processor_ms_per_step", few, many, Tickets.Window::processorMs);
    compare("commits_per_step", few, many, Tickets.Window::commits);
    compare("wal_bytes_per_step", few, many, Tickets.Window::walBytes);
  }

  private static void compare(
      String name,
      List<Tickets.Window> few,
      List<Tickets.Window> many,
      ToDoubleFunction<Tickets.Window> of) {
    var before = Percentiles.of(few.stream().map(of::applyAsDouble).toList()).at(50);
    var after = Percentiles.of(many.stream().map(of::applyAsDouble).toList()).at(50);
    report("few_" + name, before);
    report("many_" + name, after);
    report("many_" + name + "_times_few", after / before);
  }

  private static void report(String name, double value) {
    System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
  }
}
