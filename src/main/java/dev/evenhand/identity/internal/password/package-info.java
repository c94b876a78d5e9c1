/// Passwords: how they are kept, changed, and chosen through a link.
@NullMarked
package dev.evenhand.identity.internal.password;

import org.jspecify.annotations.NullMarked;
