// Stands for what packages load at their start and nothing here calls. Whoever called it would be told that it is no function.
