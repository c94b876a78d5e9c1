/// How the hub keeps what it knows.
@NullMarked
package dev.evenhand.work.internal;

import org.jspecify.annotations.NullMarked;
