package dev.evenhand.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/// Eight people who do their tasks over HTTP: each asks for its open tasks, completes every one of
/// them, and asks again.
final class EvenhandSteps implements Steps {
  private static final int ASKED_FOR = 50;

  /// Tasks of what was asked for here: the company has others.
  private static final Pattern MINE =
      Pattern.compile(
          "\\{\"id\":\"([0-9a-f-]{36})\"[^{}]*\"about\":\"%s\"[^{}]*\"key\":\"(\\w+)\""
              .formatted(Pattern.quote(TicketOffice.TITLE)));

  private final URI server;
  private final Connection owner;
  private final TicketOffice office;
  private volatile boolean isOver;

  EvenhandSteps(URI server, Connection owner, TicketOffice office) {
    this.server = server;
    this.owner = owner;
    this.office = office;
  }

  @Override
  public String name() {
    return "evenhand";
  }

  @Override
  public Connection owner() {
    return owner;
  }

  @Override
  public Processor.Used used(Processor processor) {
    return processor.withServer();
  }

  private long before;

  @Override
  public void prepare(int instances) throws SQLException, InterruptedException {
    before = office.number(owner);
    office.open(owner, instances);
  }

  /// Until the ticket of every instance says that it is completed.
  @Override
  public void run() throws SQLException, InterruptedException, ExecutionException {
    isOver = false;
    var workers = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newFixedThreadPool(TicketOffice.WORKERS)) {
      for (int worker = 0; worker < TicketOffice.WORKERS; worker++) {
        workers.add(threads.submit(work(worker)));
      }
      while (!office.isDone(owner, before) && workers.stream().noneMatch(Future::isDone)) {
        Thread.sleep(50);
      }
      isOver = true;
      for (var worker : workers) {
        worker.get();
      }
    }
  }

  private Callable<Integer> work(int worker) {
    return () -> {
      int done = 0;
      try (var wire = new Wire(server, "Bearer " + TicketOffice.token(worker))) {
        while (!isOver) {
          int more = doMine(wire);
          done += more;
          if (more == 0) {
            Thread.sleep(5);
          }
        }
      }
      return done;
    };
  }

  private static int doMine(Wire wire) throws IOException {
    var answer = wire.get("/api/tasks?holder=me&status=OPEN&limit=" + ASKED_FOR);
    if (answer.status() != 200) {
      throw new IllegalStateException("Expected a list of tasks, but got " + answer);
    }
    var tasks = MINE.matcher(answer.body());
    int done = 0;
    while (tasks.find()) {
      var key = tasks.group(2);
      var body =
          "{\"output\":{\"%sText\":\"%s\",\"%sPoints\":%d}}"
              .formatted(key, TicketOffice.REMARK, key, done % 10);
      int status = wire.post("/api/tasks/" + tasks.group(1) + "/complete", body);
      if (status != 200) {
        throw new IllegalStateException("Expected the task to be completed, but got " + status);
      }
      done++;
    }
    return done;
  }
}
