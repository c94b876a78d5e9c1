package dev.evenhand.cases.domain.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Makes usernames from the names people have in a table: `Núria Vidal` becomes `nuria.vidal`, and
/// `nuria.vidal-2` when there is one already.
public final class Usernames {
  private static final int LONGEST = 44;

  private final Set<String> taken;

  public Usernames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
    this.taken.add("admin");
  }

  /// A username nobody has; it is taken from now on.
  public String next(String name) {
    var slug = Plain.words(name, ".");
    var base = slug.isEmpty() ? "person" : slug.substring(0, Math.min(slug.length(), LONGEST));
    var username = base;
    for (int i = 2; !taken.add(username); i++) {
      username = base + "-" + i;
    }
    return username;
  }
}
