/// Taking tables over: reading, planning, running.
@NullMarked
package dev.evenhand.cases.internal.imports;

import org.jspecify.annotations.NullMarked;
