package dev.evenhand.jobs.internal;

import dev.evenhand.jobs.Errand;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Notes what it was asked to do.
final class Noted implements Errand {
  private final List<Order> orders = new CopyOnWriteArrayList<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final String name;
  private final int atOnce;
  private final Function<BooleanSupplier, Result> work;
  private int failures;

  Noted(String name, int atOnce, Function<BooleanSupplier, Result> work) {
    this.name = name;
    this.atOnce = atOnce;
    this.work = work;
  }

  /// Fails so many times first.
  Noted failing(int times) {
    failures = times;
    return this;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int atOnce() {
    return atOnce;
  }

  @Override
  public Result run(Order order, BooleanSupplier goesOn) {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      orders.add(order);
      if (orders.size() <= failures) {
        throw new IllegalStateException("Expected to fail, as the test wants.");
      }
      return work.apply(goesOn);
    } finally {
      now.decrementAndGet();
    }
  }

  List<Order> orders() {
    return orders;
  }

  int mostAtOnce() {
    return most.get();
  }
}
