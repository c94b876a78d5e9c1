package dev.evenhand.solver.internal.solve.week.model;

import java.util.List;
import java.util.stream.IntStream;

/// Which of some things belong together, told by pairs (union-find: Galler, Fischer 1964).
final class Components {
  private final int[] parents;

  Components(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  void join(int some, int other) {
    parents[of(some)] = of(other);
  }

  /// The one that stands for all it belongs with.
  int of(int member) {
    int root = member;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  List<Integer> members(int root) {
    return IntStream.range(0, parents.length).filter(each -> of(each) == root).boxed().toList();
  }
}
