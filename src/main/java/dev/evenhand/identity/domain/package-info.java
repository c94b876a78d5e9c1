/// The rules of passwords, attempts and secrets.
@NullMarked
package dev.evenhand.identity.domain;

import org.jspecify.annotations.NullMarked;
