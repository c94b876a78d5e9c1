package dev.evenhand.work;

import java.util.List;
import java.util.Optional;

/// Asks policies about people who came with the question, by the very rules that hand work out;
/// stores nothing.
public interface WorkLab {

  /// Somebody who may take the item.
  ///
  /// @param available whether the person is there to take it
  /// @param open how many items the person holds
  /// @param completed how many the person completed today
  record Worker(String username, boolean available, int open, int completed) {}

  /// Who would get the next item by `shortest-list`; nobody when none of them is available.
  ///
  /// @param workers each username once
  Optional<String> shortestList(List<Worker> workers);
}
