/** What the terminal says where Attune is started. */
export const starting = {
  "terminal.ready": "Attune is ready at {address}",
  "terminal.set-up-code":
    "This server can be reached from other computers. To open the practice, enter this code on the first page: {code}",
  "terminal.demonstration":
    "This is a demonstration with simulated clients. Sign in as {email} with the password: {password}",
  "terminal.new-password":
    "The new password of {email}, to be changed under Practice, Your account:\n{password}",
  "terminal.no-account": "No account signs in as {email}. No password was changed.",
} as const;
