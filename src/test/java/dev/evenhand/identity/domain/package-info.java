/// The rules of signing in, without a server.
@NullMarked
package dev.evenhand.identity.domain;

import org.jspecify.annotations.NullMarked;
