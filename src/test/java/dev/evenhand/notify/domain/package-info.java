/// What is worth telling.
@NullMarked
package dev.evenhand.notify.domain;

import org.jspecify.annotations.NullMarked;
