/// How decisions are written down.
@NullMarked
package dev.evenhand.work.internal.decision;

import org.jspecify.annotations.NullMarked;
