import { createServer, type IncomingMessage, type Server } from 'node:http';
import { answerMalformed } from '../http/malformed';
import { FROM_MEMORY, REQUEST_ID } from '../http/response-marks';
import { idOf, type Answering } from '../operations/requests';
import type { createAnswers } from './answer';

type Note = (request: IncomingMessage, response: Answering, took: number) => void;

/**
 * Creates the server that clients reach. It logs the requests that it answers itself. The application logs the others,
 * with the same request id.
 */
export function createFrontServer(answers: ReturnType<typeof createAnswers>, note: Note): Server {
  const server = createServer((request, response: Answering) => {
    const start = performance.now();
    const id = idOf(request);
    response[REQUEST_ID] = id;
    if (answers.fromMemory(request, response)) {
      response[FROM_MEMORY] = true;
      return note(request, response, performance.now() - start);
    }
    void answers.fromApplication(request, response, id).then((isThere) => {
      if (!isThere) note(request, response, performance.now() - start);
    });
  });
  answerMalformed(server);
  return server;
}
