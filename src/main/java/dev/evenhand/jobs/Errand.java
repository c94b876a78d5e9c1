package dev.evenhand.jobs;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// A kind of thing that is to be done once, in the background, because of something that was
/// stored. A module publishes its kinds as beans, keeps the orders of each in a partition
/// `errand_<name>` of the table `errand`, and gives orders to [Errands].
///
/// Whichever process has room does it. It may be done again when a process dies or is thought dead,
/// so the second time has to go on from what the first has stored, and whoever was first must not
/// write any more. If it throws, health names it and it is tried again.
public interface Errand {
  /// What all processes know the kind by, and health calls it; in kebab-case.
  String name();

  /// How many of this kind a process does at a time.
  int atOnce();

  /// Does it. The company has to be claimed for each transaction.
  ///
  /// @param goesOn whether this process goes on working; when it does not, the errand is left soon
  Result run(Order order, BooleanSupplier goesOn) throws InterruptedException;

  /// How a process is rid of it.
  enum Result {
    /// There is nothing left to do.
    DONE,
    /// Another process, or this one later, has to go on.
    LEFT
  }

  /// What is to be done once: ids alone, for the table of orders is no company's.
  ///
  /// @param about the thing of the company it is about
  /// @param id of this order alone; the same thing may have others, before and after
  record Order(UUID company, UUID about, UUID id) {
    private static final Pattern TEXT = Pattern.compile("([^/]+)/([^/]+)/([^/]+)");

    public static Order of(String text) {
      var parts = TEXT.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "Expected an order such as <company>/<about>/<id>, but got " + text + ".");
      }
      return new Order(
          UUID.fromString(parts.group(1)),
          UUID.fromString(parts.group(2)),
          UUID.fromString(parts.group(3)));
    }

    @Override
    public String toString() {
      return company + "/" + about + "/" + id;
    }
  }
}
