package dev.evenhand.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/// The same three forms in Flowable's embedded engine: eight threads, each a person who asks for its
/// tasks, completes every one of them, and asks again. A task is given to the next of the eight as
/// it opens, which costs nothing.
final class FlowableSteps implements Steps, AutoCloseable {
  private static final int ASKED_FOR = 50;

  private static final String PROCESS =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bench">
        <process id="bench" isExecutable="true">
          <startEvent id="start"/>
          <sequenceFlow id="a" sourceRef="start" targetRef="review"/>
          <userTask id="review" name="Review it" flowable:assignee="${hands.next()}"/>
          <sequenceFlow id="b" sourceRef="review" targetRef="approve"/>
          <userTask id="approve" name="Approve it" flowable:assignee="${hands.next()}"/>
          <sequenceFlow id="c" sourceRef="approve" targetRef="order"/>
          <userTask id="order" name="Order it" flowable:assignee="${hands.next()}"/>
          <sequenceFlow id="d" sourceRef="order" targetRef="end"/>
          <endEvent id="end"/>
        </process>
      </definitions>
      """;

  private final Connection owner;
  private final HikariDataSource pool;
  private final ProcessEngine engine;

  /// Who is next.
  public static final class Hands {
    private final AtomicInteger given = new AtomicInteger();

    public String next() {
      return "worker" + Math.floorMod(given.getAndIncrement(), TicketOffice.WORKERS);
    }
  }

  /// @param server a database of the server in which Flowable gets one of its own
  FlowableSteps(String server) throws SQLException {
    try (var first = DriverManager.getConnection(server, "postgres", "")) {
      Sql.run(first, "drop database if exists flowable");
      Sql.run(first, "create database flowable");
    }
    var url = server.substring(0, server.lastIndexOf('/')) + "/flowable";
    owner = DriverManager.getConnection(url, "postgres", "");
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("postgres");
    config.setMaximumPoolSize(2 * TicketOffice.WORKERS);
    pool = new HikariDataSource(config);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setDataSource(pool);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistoryLevel(HistoryLevel.AUDIT);
    configuration.setAsyncExecutorActivate(false);
    configuration.setBeans(Map.of("hands", new Hands()));
    engine = configuration.buildProcessEngine();
    engine.getRepositoryService().createDeployment().addString("bench.bpmn20.xml", PROCESS).deploy();
  }

  @Override
  public String name() {
    return "flowable";
  }

  @Override
  public Connection owner() {
    return owner;
  }

  @Override
  public Processor.Used used(Processor processor) {
    return processor.withoutServer();
  }

  @Override
  public void prepare(int instances) throws InterruptedException, ExecutionException {
    Map<String, Object> data =
        Map.of("title", TicketOffice.TITLE, "details", TicketOffice.DETAILS);
    each(worker -> {
      int begun = 0;
      for (int i = worker; i < instances; i += TicketOffice.WORKERS) {
        engine.getRuntimeService().startProcessInstanceByKey("bench", data);
        begun++;
      }
      return begun;
    });
  }

  /// Until nobody has a task any more.
  @Override
  public void run() throws InterruptedException, ExecutionException {
    var running = new AtomicInteger(open());
    each(worker -> {
      int done = 0;
      while (running.get() > 0) {
        var mine = mine(worker);
        for (var task : mine) {
          complete(task, done);
          if (task.getTaskDefinitionKey().equals("order")) {
            running.decrementAndGet();
          }
          done++;
        }
        if (mine.isEmpty()) {
          Thread.sleep(5);
        }
      }
      return done;
    });
  }

  private int open() {
    return Math.toIntExact(engine.getRuntimeService().createProcessInstanceQuery().count());
  }

  private List<Task> mine(int worker) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskAssignee("worker" + worker)
        .orderByTaskCreateTime()
        .desc()
        .listPage(0, ASKED_FOR);
  }

  private void complete(Task task, int number) {
    var key = task.getTaskDefinitionKey();
    engine
        .getTaskService()
        .complete(
            task.getId(),
            Map.of(key + "Text", TicketOffice.REMARK, key + "Points", (long) (number % 10)));
  }

  private interface Work {
    int by(int worker) throws InterruptedException;
  }

  private static void each(Work work) throws InterruptedException, ExecutionException {
    var all = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newFixedThreadPool(TicketOffice.WORKERS)) {
      for (int i = 0; i < TicketOffice.WORKERS; i++) {
        int worker = i;
        Callable<Integer> one = () -> work.by(worker);
        all.add(threads.submit(one));
      }
      for (var one : all) {
        one.get();
      }
    }
  }

  @Override
  public void close() throws SQLException {
    engine.close();
    pool.close();
    owner.close();
  }
}
