package dev.evenhand.workflow.domain.call;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;

/// Who may decide which services are called, and knows the secret that signs.
public final class ServicePowers {
  public static final String ADMINS_ONLY = "Only administrators set up how services are called.";

  private ServicePowers() {}

  public static boolean maySetUp(Actor actor) {
    return actor.isOwner() || actor.has(Role.ADMIN);
  }
}
