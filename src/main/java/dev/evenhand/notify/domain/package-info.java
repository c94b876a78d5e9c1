/// What is worth telling, and to whom.
@NullMarked
package dev.evenhand.notify.domain;

import org.jspecify.annotations.NullMarked;
