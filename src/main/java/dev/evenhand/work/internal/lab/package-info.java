/// Looking ahead: who would get the next items, storing nothing.
@NullMarked
package dev.evenhand.work.internal.lab;

import org.jspecify.annotations.NullMarked;
