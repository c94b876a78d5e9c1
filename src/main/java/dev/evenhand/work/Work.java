package dev.evenhand.work;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The hub: every change of ownership of the current company goes through here.
public interface Work {
  /// Asks for something; the answer comes after it is stored for good. Refusals are answers; the
  /// future fails only when the database does.
  CompletableFuture<WorkResult> ask(WorkAsk ask);

  /// Asks for many things in this order and waits for all answers.
  default List<WorkResult> askAll(List<WorkAsk> asks) {
    var answers = asks.stream().map(this::ask).toList();
    return answers.stream().map(CompletableFuture::join).toList();
  }
}
