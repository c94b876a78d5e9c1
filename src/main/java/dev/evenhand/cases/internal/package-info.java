/// Asking the hub about cases, and who may.
@NullMarked
package dev.evenhand.cases.internal;

import org.jspecify.annotations.NullMarked;
