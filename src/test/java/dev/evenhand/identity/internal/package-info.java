/// Sessions, attempts and what becomes of them.
@NullMarked
package dev.evenhand.identity.internal;

import org.jspecify.annotations.NullMarked;
